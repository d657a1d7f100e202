package io.github.candor.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

/** A line between a publisher and a server that breaks once, after so many bytes of what the publisher sends. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket socket;
    private final int server;
    private final AtomicLong left;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Leads to a port of loopback. */
    CuttingProxy(int server, long bytes) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.left = new AtomicLong(bytes);
        threads.execute(() -> quietly(this::serve));
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Returns whether the line has been cut. */
    boolean hasBroken() {
        return left.get() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private Void serve() throws IOException {
        while (true) {
            Socket client = socket.accept();
            Socket target = new Socket(InetAddress.getLoopbackAddress(), server);
            threads.execute(() -> quietly(() -> send(client, target)));
            threads.execute(() -> quietly(() -> answer(target, client)));
        }
    }

    /** A line that breaks is what this is for, so nobody is told of it. */
    private static void quietly(Callable<Void> work) {
        FutureTask<Void> task = new FutureTask<>(work);
        task.run();
    }

    private static Void answer(Socket target, Socket client) throws IOException {
        target.getInputStream().transferTo(client.getOutputStream());
        client.shutdownOutput();
        return null;
    }

    private Void send(Socket client, Socket target) throws IOException {
        byte[] buffer = new byte[512];
        InputStream in = client.getInputStream();
        OutputStream out = target.getOutputStream();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            long before = left.getAndAdd(-n);
            if (before >= 0 && before < n) {
                out.write(buffer, 0, (int) before);
                client.close();
                target.close();
                return null;
            }
            out.write(buffer, 0, n);
        }
        target.shutdownOutput();
        return null;
    }
}
