package org.walkrounds.brochure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Section;
import tools.jackson.databind.json.JsonMapper;

/** Brochures of the demo program, made on a fixed day for a fixed address. */
final class Specimen {

    static final String SITE = "https://openhouse.example";

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Specimen() {}

    static ProgramDocument program() {
        try (InputStream json = ProgramDocument.class.getResourceAsStream("/demo/program.json")) {
            return JSON.readValue(json, ProgramDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProgramDocument with(ProgramDocument program, List<Fact> facts, List<Section> sections) {
        return new ProgramDocument(
                program.schema(),
                program.program(),
                program.hospital(),
                program.shortName(),
                program.summary(),
                program.headline(),
                program.lead(),
                program.home(),
                facts,
                program.people(),
                program.stages(),
                program.pathways(),
                sections,
                program.resourcesLead(),
                program.resources());
    }

    static Brochures brochures() {
        return brochures(program());
    }

    static Brochures brochures(ProgramDocument program) {
        return new Brochures(() -> program, new BrochureSettings(SITE + "/"), DAY);
    }

    static BrochureRequest of(String... sections) {
        return new BrochureRequest(List.of(sections), "", Paper.LETTER);
    }

    static BrochureRequest named(String recipient) {
        return new BrochureRequest(List.of(), recipient, Paper.LETTER);
    }

    static byte[] bytes(Brochure brochure) {
        try (InputStream pdf = brochure.open()) {
            return pdf.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument opened(Brochure brochure) {
        try {
            return Loader.loadPDF(bytes(brochure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Brochure brochure) {
        try (PDDocument pdf = opened(brochure)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
