package org.walkrounds.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.LockSupport;
import org.walkrounds.Ports;

/** A real Redis of one's own, which keeps nothing. Needs the program {@code redis-server}. */
final class RedisServer implements AutoCloseable {

    private final int port = Ports.free();
    private final Process process;

    RedisServer() {
        try {
            process = new ProcessBuilder(
                            "redis-server",
                            "--port",
                            Integer.toString(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--appendonly",
                            "no")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException problem) {
            throw new UncheckedIOException("Install redis-server to test several nodes", problem);
        }
        while (!Ports.isOpen(port)) {
            if (!process.isAlive()) {
                throw new AssertionError("Redis does not start");
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
