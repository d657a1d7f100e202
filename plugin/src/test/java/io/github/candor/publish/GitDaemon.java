package io.github.candor.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;

/** Git's own server on loopback, to which everybody may push. */
final class GitDaemon implements AutoCloseable {
    private final Process process;
    final int port;

    private GitDaemon(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Serves the repositories below {@code folder}. */
    static GitDaemon of(Path folder) throws Exception {
        int port = freePort();
        Path program = Path.of(Program.git(folder, "--exec-path"), "git-daemon");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--base-path=" + folder,
                        "--export-all",
                        "--enable=receive-pack",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--reuseaddr")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitAnswer(port, process);
        return new GitDaemon(process, port);
    }

    /** Returns the address of a repository. */
    String address(String name) {
        return "git://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Returns a port that nobody listens at. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(int port, Process process) throws Exception {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IOException("git daemon ended with " + process.exitValue(), e);
                }
                Thread.sleep(25);
            }
        }
        throw new IOException("git daemon does not answer");
    }
}
