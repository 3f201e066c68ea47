package org.walkrounds.brochure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.walkrounds.documents.DocumentReader;
import org.walkrounds.program.Fact;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Section;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.SessionDetails;
import org.walkrounds.session.SessionState;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.TourDocument;
import tools.jackson.databind.json.JsonMapper;

/** Brochures of the demo program, made on a fixed day for a fixed address. */
final class Specimen {

    static final String SITE = "https://openhouse.example";

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Clock DAY = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Specimen() {}

    static ProgramDocument program() {
        try (InputStream json = Resources.open("/demo/program.json")) {
            return JSON.readValue(json, ProgramDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TourDocument tour() {
        return new DocumentReader<>(TourDocument.class, TourDocument.SCHEMA, tour -> List.of())
                .read(Resources.bytes("/demo/tour.json"));
    }

    /** Everything of the demo, with one session ahead and every picture ready. */
    static Sources sources() {
        TourDocument tour = tour();
        return new Sources(program(), tour, sessions(1), FirstDesign.make(), pictures(tour));
    }

    static Sources with(ProgramDocument program) {
        Sources demo = sources();
        return new Sources(program, demo.tour(), demo.sessions(), demo.design(), demo.ready());
    }

    static Sources with(TourDocument tour) {
        Sources demo = sources();
        return new Sources(demo.program(), tour, demo.sessions(), demo.design(), pictures(tour));
    }

    static Sources with(List<InfoSession> sessions) {
        Sources demo = sources();
        return new Sources(demo.program(), demo.tour(), sessions, demo.design(), demo.ready());
    }

    static Sources withoutPictures() {
        Sources demo = sources();
        return new Sources(demo.program(), demo.tour(), demo.sessions(), demo.design(), Set.of());
    }

    /** Evening sessions in Boston, a week apart. */
    static List<InfoSession> sessions(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> session(i, "Ask the residents, part " + i))
                .toList();
    }

    static InfoSession session(int week, String title) {
        Instant start = Instant.parse("2026-12-04T00:00:00Z").plus(Duration.ofDays(7L * week));
        return new InfoSession(
                "ask-the-residents-" + week,
                "",
                SessionState.SCHEDULED,
                "",
                start,
                start.plus(Duration.ofHours(1)),
                BrochureRequest.BOSTON,
                SessionDetails.of(title, "The internship, the diagnostic years and the suites."),
                new InfoSession.CalendarIdentity("session-" + week, 0, NOW),
                0);
    }

    private static Set<String> pictures(TourDocument tour) {
        return tour.scenes().stream().map(Scene::panorama).collect(Collectors.toSet());
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
        return brochures(sources());
    }

    static Brochures brochures(ProgramDocument program) {
        return brochures(with(program));
    }

    static Brochures brochures(Sources sources) {
        return new Brochures(() -> sources, new PlainLens(), new BrochureSettings(SITE + "/"), DAY);
    }

    static BrochureRequest of(String... sections) {
        return new BrochureRequest(List.of(sections), "", Paper.LETTER, BrochureRequest.BOSTON);
    }

    static BrochureRequest named(String recipient) {
        return new BrochureRequest(List.of(), recipient, Paper.LETTER, BrochureRequest.BOSTON);
    }

    static byte[] bytes(Brochure brochure) {
        return brochure.bytes();
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
