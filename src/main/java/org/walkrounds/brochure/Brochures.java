package org.walkrounds.brochure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.walkrounds.program.ProgramDocument;

/** Makes brochures from what is published. */
@Service
public class Brochures {

    private final Typefaces typefaces = new Typefaces();
    private final Scripts scripts = new Scripts();
    private final PrintTemplate template = new PrintTemplate();
    private final PdfPress press = new PdfPress(typefaces, scripts);
    private final Shelf shelf = new Shelf();
    private final Viewer viewer = new Viewer();
    private final Desk desk;
    private final Lens lens;
    private final Addresses addresses;
    private final Clock clock;

    Brochures(Desk desk, Lens lens, BrochureSettings settings, Clock clock) {
        this.desk = desk;
        this.lens = new Darkroom(lens);
        this.addresses = new Addresses(settings.baseUrl());
        this.clock = clock;
    }

    /**
     * The brochure of what is published now, dated by today's date in Boston.
     *
     * @throws UnusableRequestException if the request names a section that there is none of, or a name without letters
     * @throws BusyException if so many are being made that this one would take too long
     */
    public Brochure render(BrochureRequest request) {
        return render(desk.sources(), request);
    }

    /** The same by another design, as a coordinator sees it before it is published. */
    public Brochure preview(BrochureDesign design, BrochureRequest request) {
        return render(desk.sources().with(design), request);
    }

    /**
     * A page of a {@link #preview} as a JPEG.
     *
     * @param page counted from 1
     * @param width pixels
     */
    public byte[] previewPage(BrochureDesign design, BrochureRequest request, int page, int width) {
        return viewer.page(preview(design, request), page, width).jpeg();
    }

    /**
     * Refuses what {@link #render} would refuse.
     *
     * @throws UnusableRequestException with the reason
     */
    public void check(BrochureRequest request) {
        check(desk.sources(), request);
    }

    /** What somebody should know of a brochure before they save it, as a sentence; empty for nothing. */
    String remark(BrochureRequest request) {
        String missing = recipient(request).missing();
        return missing.isEmpty()
                ? ""
                : "The brochure has no letters for “" + missing + "”, so it is made without your name.";
    }

    /** See {@link Viewer#page}. */
    PagePicture page(BrochureRequest request, int page, int width) {
        return viewer.page(render(request), page, width);
    }

    /** The chapters that there are to choose from, in their order. */
    public List<ChapterChoice> chapters() {
        return chapters(desk.sources().design()).stream()
                .filter(ChapterChoice::printed)
                .toList();
    }

    /** All chapters in the order of a design, with those that it leaves out. */
    public List<ChapterChoice> chapters(BrochureDesign design) {
        return new Chapters(desk.sources().with(design)).all();
    }

    /** All that a request has printed. */
    Edition edition(BrochureRequest request) {
        return edition(desk.sources(), request, today());
    }

    /** What is printed, as XHTML with its style sheet; its pictures have addresses that only the printer knows. */
    String xhtml(Edition edition) {
        return template.xhtml(edition);
    }

    private Brochure render(Sources from, BrochureRequest request) {
        BrochureRequest checked = check(from, request);
        LocalDate day = today();
        return shelf.take(new Shelf.Key(from, checked, day), () -> print(edition(from, checked, day)));
    }

    /** The same request in its shortest form: one that names every chapter asks for everything. */
    private BrochureRequest check(Sources from, BrochureRequest request) {
        recipient(request);
        Chapters chapters = new Chapters(from);
        boolean all = chapters.of(request.sections()).equals(chapters.of(List.of()));
        return all ? request.everything() : request;
    }

    private Recipient recipient(BrochureRequest request) {
        return Recipient.of(request.recipient(), typefaces, scripts);
    }

    private Edition edition(Sources from, BrochureRequest request, LocalDate day) {
        return new Composition(from, lens, addresses).of(request, recipient(request), day);
    }

    private Brochure print(Edition edition) {
        PdfPress.Printed printed = press.print(template.xhtml(edition), edition);
        List<Brochure.Place> places = new ArrayList<>();
        List<Chapter> chapters = edition.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            places.add(new Brochure.Place(
                    chapters.get(i).id(), printed.outline().starts().get(i + PrintTemplate.BOOKMARKS_BEFORE_CHAPTERS)));
        }
        return new Brochure(
                printed.pdf(), name(edition.document()), printed.outline().pages(), places);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BrochureRequest.BOSTON));
    }

    private static String name(ProgramDocument document) {
        String words = document.shortName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return (words + "-brochure.pdf").replaceAll("^-|-(?=-)", "");
    }
}
