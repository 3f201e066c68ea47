package org.walkrounds.room;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.walkrounds.Ports;

/** A {@link RoomServer} in a process of its own, which can be killed and started again. */
final class RoomProcess implements AutoCloseable {

    private final Path log;
    private final int port;
    private final List<String> command = new ArrayList<>();
    private Process process;

    /**
     * Starts it.
     *
     * @param folder where it keeps its data and its log
     * @param properties further Spring properties, as {@code --name=value}
     */
    RoomProcess(Path folder, String... properties) {
        log = folder.resolve("server-" + System.nanoTime() + ".log");
        port = Ports.free();
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-cp",
                classPath(),
                RoomServer.class.getName(),
                "--server.port=" + port,
                "--walkrounds.data-dir=" + folder.resolve("data")));
        command.addAll(List.of(properties));
        process = launch();
    }

    int port() {
        return port;
    }

    void start() {
        process = launch();
    }

    /** As hard as an operating system can: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private Process launch() {
        try {
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            long deadline = System.nanoTime() + 60_000_000_000L;
            while (!Ports.isOpen(port)) {
                if (!started.isAlive() || System.nanoTime() > deadline) {
                    throw new AssertionError("The server does not start:\n" + Files.readString(log));
                }
                LockSupport.parkNanos(10_000_000);
            }
            return started;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Without libraries that it has no use for and would look at while it starts. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path ->
                        !path.matches(".*/(hibernate-validator|Saxon|vaadin|flow|pdfbox|validation)-[^/]*\\.jar"))
                .collect(joining(File.pathSeparator));
    }

    @Override
    public void close() {
        kill();
    }
}
