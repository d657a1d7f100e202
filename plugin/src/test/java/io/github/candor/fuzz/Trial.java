package io.github.candor.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a reader on one input after the other, in a thread with a small stack, and sees whether each is answered in bounds. */
public final class Trial implements AutoCloseable {
    /** Of the processor's time, which does not depend on what else a machine does. A reader that needs more has no bound. */
    private static final int MOST_SECONDS = 10;

    /** Seconds by the clock, after which a reader that takes no time at all waits for something that never comes. */
    private static final int MOST_WAITING = 120;

    private static final long MOST_BYTES = 256L << 20;
    /** Made and thrown away again, not held at once: a line of two bytes is looked at by every check. */
    private static final long MOST_BYTES_A_BYTE = 3_000;

    private static final int STACK = 512 << 10;
    private static final int SHOWN_LINES = 25;

    /** Reads one input. */
    public interface Reader {
        /** Returns normally whatever the answer is. */
        void read(byte[] input) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param kind what tells one finding from another; empty where all is well
     * @param story for people
     */
    public record Outcome(String kind, String story) {
        static final Outcome GOOD = new Outcome("", "");

        /** Returns whether the input was answered in bounds. */
        public boolean isGood() {
            return kind.isEmpty();
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final byte[] END = new byte[0];

    private final Reader reader;
    private final int mostSeconds;
    private BlockingQueue<byte[]> inputs = new ArrayBlockingQueue<>(1);
    private BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(1);
    private Thread worker;

    /** Begins a thread in which {@code reader} will read. */
    public Trial(Reader reader) {
        this(reader, MOST_SECONDS);
    }

    /** Begins a thread in which {@code reader} will read, at most {@code mostSeconds} of the processor for each input. */
    public Trial(Reader reader, int mostSeconds) {
        this.reader = reader;
        this.mostSeconds = mostSeconds;
        this.worker = begin();
    }

    /** Runs the reader on {@code input}. */
    public Outcome run(byte[] input) {
        try {
            long begin = THREADS.getThreadCpuTime(worker.getId());
            inputs.put(input);
            for (int second = 0; second < MOST_WAITING; second++) {
                Outcome outcome = outcomes.poll(1, TimeUnit.SECONDS);
                if (outcome != null) {
                    return outcome;
                }
                if (THREADS.getThreadCpuTime(worker.getId()) - begin > mostSeconds * 1_000_000_000L) {
                    break;
                }
            }
            return tooLong();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        inputs.add(END);
    }

    private Thread begin() {
        BlockingQueue<byte[]> in = inputs;
        BlockingQueue<Outcome> out = outcomes;
        Thread thread = new Thread(null, () -> work(in, out), "fuzz", STACK);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void work(BlockingQueue<byte[]> in, BlockingQueue<Outcome> out) {
        try {
            for (byte[] input = in.take(); input != END; input = in.take()) {
                out.put(outcome(input));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome outcome(byte[] input) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            reader.read(input);
        } catch (Throwable e) {
            return thrown(e);
        }
        long used = THREADS.getCurrentThreadAllocatedBytes() - before;
        long most = MOST_BYTES + MOST_BYTES_A_BYTE * input.length;
        return used <= most
                ? Outcome.GOOD
                : new Outcome("memory", "It took " + (used >> 20) + " MB to read " + input.length + " bytes.");
    }

    private static Outcome thrown(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        String story = text.toString().lines().limit(SHOWN_LINES).collect(Collectors.joining("\n"));
        StackTraceElement[] trace = e.getStackTrace();
        String ours = Stream.of(trace)
                .filter(one -> one.getClassName().startsWith("io.github.candor"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
        return new Outcome(e.getClass().getName() + " at " + ours, story);
    }

    /** Leaves the thread to itself, for nothing ends a thread from outside, and goes on with a new one. */
    private Outcome tooLong() {
        String trace = Stream.of(worker.getStackTrace())
                .limit(SHOWN_LINES)
                .map(one -> "\tat " + one)
                .collect(Collectors.joining("\n"));
        inputs = new ArrayBlockingQueue<>(1);
        outcomes = new ArrayBlockingQueue<>(1);
        worker = begin();
        return new Outcome("time", "It took over " + mostSeconds + " seconds:\n" + trace);
    }
}
