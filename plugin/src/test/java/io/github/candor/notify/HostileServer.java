package io.github.candor.notify;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A server on loopback that does to whoever asks what no honest one would do, and notices when they are gone. */
public final class HostileServer implements AutoCloseable {
    private final ServerSocket server;
    private final Manner manner;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean isClosed;

    /** What is written to whoever asks. */
    @FunctionalInterface
    public interface Manner {
        /** Writes until it is done, or until the other side has had enough. */
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private HostileServer(Manner manner) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.manner = manner;
        start(this::accept);
    }

    public static HostileServer answering(Manner manner) throws IOException {
        return new HostileServer(manner);
    }

    /** Returns a manner that writes {@code first}, and then {@code more} as fast as it is read, for ever. */
    public static Manner endless(String first, String more) {
        return out -> {
            out.write(bytes(first));
            byte[] block = bytes(more.repeat(Math.max(1, 8_192 / more.length())));
            while (true) {
                out.write(block);
            }
        };
    }

    /** Returns a manner that writes {@code first}, and then {@code more} ten times a second, for ever. */
    public static Manner dripping(String first, String more) {
        return out -> {
            out.write(bytes(first));
            while (true) {
                out.write(bytes(more));
                out.flush();
                Thread.sleep(100);
            }
        };
    }

    /** Returns the address of its root. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    /** Returns how often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** Returns whether, before {@code seconds} are over, whoever asked closes the connection or takes no more from it. */
    public boolean isLeftWithin(int seconds) throws InterruptedException {
        long before = -1;
        for (int i = 0; i < 2 * seconds; i++) {
            long now = taken.get();
            if (isClosed || now == before) {
                return true;
            }
            before = now;
            Thread.sleep(500);
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed, as every test does in the end.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader head =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = head.readLine();
            while (line != null && !line.isEmpty()) {
                line = head.readLine();
            }
            asked.incrementAndGet();
            manner.answer(new Counted(socket.getOutputStream(), taken));
        } catch (IOException e) {
            isClosed = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "hostile-server");
        thread.setDaemon(true);
        thread.start();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Counted extends FilterOutputStream {
        private final AtomicLong taken;

        Counted(OutputStream out, AtomicLong taken) {
            super(out);
            this.taken = taken;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
            taken.addAndGet(bytes.length);
        }
    }
}
