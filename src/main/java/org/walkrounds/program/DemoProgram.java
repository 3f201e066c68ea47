package org.walkrounds.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The program that a new house opens with, so that there is something to see and to change. */
final class DemoProgram {

    private static final String RESOURCE = "/demo/program.json";

    private DemoProgram() {}

    static ProgramDocument read() {
        try (InputStream json = DemoProgram.class.getResourceAsStream(RESOURCE)) {
            return ProgramJson.READER.read(
                    Objects.requireNonNull(json, RESOURCE).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
