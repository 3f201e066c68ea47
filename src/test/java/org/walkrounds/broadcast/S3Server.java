package org.walkrounds.broadcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.walkrounds.Ports;

/** A real S3 server, S3Proxy, in a process of its own, with its objects as files below a folder. */
final class S3Server implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/s3/s3proxy-jar-with-dependencies.jar");
    private static final String BUCKET = "recordings";
    private static final String KEY = "walkrounds";
    private static final String SECRET = "kept-for-a-test";

    private final Path folder;
    private final int port = Ports.free();
    private Process process;

    S3Server(Path folder) {
        this.folder = folder;
        process = start();
    }

    BroadcastSettings.S3 settings() {
        return new BroadcastSettings.S3(BUCKET, "http://127.0.0.1:" + port, "us-east-1", KEY, SECRET);
    }

    /** What the server knows of somebody else. */
    BroadcastSettings.S3 stranger() {
        return new BroadcastSettings.S3(BUCKET, "http://127.0.0.1:" + port, "us-east-1", KEY, "a wrong secret");
    }

    /** The bucket's folder. */
    Path objects() {
        return folder.resolve("objects").resolve(BUCKET);
    }

    void stop() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() {
        process = start();
    }

    private Process start() {
        try {
            Files.createDirectories(objects());
            Path configuration = Files.writeString(
                    folder.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.identity=unused
                    jclouds.credential=unused
                    jclouds.filesystem.basedir=%s
                    """.formatted(port, KEY, SECRET, folder.resolve("objects")));
            Path log = folder.resolve("s3proxy.log");
            Process server = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-jar",
                            PROGRAM.toString(),
                            "--properties",
                            configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Awaitility.await("the S3 server, see " + log)
                    .atMost(Duration.ofSeconds(60))
                    .failFast(() -> !server.isAlive())
                    .until(() -> Ports.isOpen(port));
            return server;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
