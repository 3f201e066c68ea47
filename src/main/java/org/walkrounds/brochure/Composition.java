package org.walkrounds.brochure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the edition of a request: the chosen chapters in the design's order, with their stills. */
final class Composition {

    private final Sources sources;
    private final Addresses addresses;
    private final Prints prints;

    Composition(Sources sources, Lens lens, Addresses addresses) {
        this.sources = sources;
        this.addresses = addresses;
        this.prints = new Prints(sources, lens, addresses);
    }

    /**
     * @param recipient whom the cover names
     * @throws UnusableRequestException if the request names a chapter that is not printed
     */
    Edition of(BrochureRequest request, Recipient recipient, LocalDate day) {
        List<ChapterChoice> chosen = new Chapters(sources).of(request.sections());
        Paper paper = request.paper();
        Optional<Stop> view = Stop.of(sources.tour(), sources.design().cover());
        Optional<Prints.Print> cover =
                view.flatMap(stop -> prints.take(stop, paper.inchesWide(), paper.coverPicture()));
        Gallery gallery = new Gallery(sources.tour(), prints, view);
        FloorNumbers numbers = new FloorNumbers(sources.tour());
        List<Chapter> chapters = chosen.stream()
                .flatMap(choice -> chapter(choice.id(), request, gallery, numbers))
                .toList();
        return new Edition(
                sources.program(),
                sources.tour(),
                chapters,
                recipient,
                cover,
                prints.files(),
                Accent.of(sources.design().accent()),
                addresses.site(),
                paper,
                day);
    }

    private Stream<Chapter> chapter(String id, BrochureRequest request, Gallery gallery, FloorNumbers numbers) {
        var section = sources.program().visibleSections().stream()
                .filter(candidate -> candidate.id().equals(id) && !candidate.isEmpty())
                .findFirst();
        if (section.isPresent()) {
            return new SectionChapter(sources.program(), gallery, addresses, request.paper())
                    .of(section.get()).stream();
        }
        return switch (id) {
            case FloorPlanChapter.ID ->
                Stream.of(new FloorPlanChapter(sources.tour(), numbers, addresses, request.paper()).make());
            case WalkChapter.ID -> new WalkChapter(sources.tour(), gallery, numbers).make().stream();
            case SessionsChapter.ID ->
                Stream.of(new SessionsChapter(sources.sessions(), request.zone(), addresses).make());
            default -> Stream.of(new ResourcesChapter(sources.program(), addresses).make());
        };
    }
}
