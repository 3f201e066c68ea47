package org.walkrounds.brochure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;

/** Makes brochures from the published program document. */
@Service
public class Brochures {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");

    private final Typefaces typefaces = new Typefaces();
    private final Pictures pictures = new Pictures();
    private final PrintTemplate template = new PrintTemplate();
    private final PdfPress press = new PdfPress(typefaces, pictures);
    private final Shelf shelf = new Shelf();
    private final Supplier<ProgramDocument> program;
    private final Addresses addresses;
    private final Clock clock;

    @Autowired
    Brochures(Programs programs, BrochureSettings settings, Clock clock) {
        this(programs::published, settings, clock);
    }

    /** @param program the published program */
    Brochures(Supplier<ProgramDocument> program, BrochureSettings settings, Clock clock) {
        this.program = program;
        this.addresses = new Addresses(settings.baseUrl());
        this.clock = clock;
    }

    /**
     * The brochure of the document as it is published now, dated by today's date in Boston.
     *
     * @throws UnusableRequestException if the request names a section that there is none of, or a name that the
     *     typefaces cannot set
     * @throws BusyException if so many are being made that this one would take too long
     */
    public Brochure render(BrochureRequest request) {
        ProgramDocument document = program.get();
        Edition edition = edition(document, request);
        Shelf.Key key = new Shelf.Key(document, request, edition.day());
        return shelf.take(key, () -> new Brochure(press.print(template.xhtml(edition), edition.day()), name(document)));
    }

    /** What is printed, as XHTML with its style sheet; its pictures have addresses that only the printer knows. */
    String xhtml(BrochureRequest request) {
        return template.xhtml(edition(program.get(), request));
    }

    private Edition edition(ProgramDocument document, BrochureRequest request) {
        return new Edition(
                document,
                new Chapters(document, pictures, addresses).of(request.sections()),
                Recipient.settable(request.recipient(), typefaces),
                pictures.of(Pictures.COVER),
                addresses.site(),
                request.paper(),
                LocalDate.now(clock.withZone(BOSTON)));
    }

    private static String name(ProgramDocument document) {
        String words = document.shortName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return (words + "-brochure.pdf").replaceAll("^-|-(?=-)", "");
    }
}
