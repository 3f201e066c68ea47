package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the file tells a screen reader beside its text. */
class BrochureStructureTest {

    private static final Pattern HEADING = Pattern.compile("H[1-6]");

    private final PDDocument pdf = Specimen.opened(Specimen.brochures().render(Specimen.named("A reader")));

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void headings_begin_with_one_title_and_skip_no_level() {
        List<Integer> levels = elements().stream()
                .map(PDStructureElement::getStructureType)
                .filter(type -> HEADING.matcher(type).matches())
                .map(type -> Integer.parseInt(type.substring(1)))
                .toList();

        assertThat(levels).startsWith(1).contains(2, 3);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index)).isLessThanOrEqualTo(levels.get(index - 1) + 1);
        }
    }

    @Test
    void every_picture_has_a_description() {
        List<PDStructureElement> pictures = of("Figure");

        assertThat(pictures)
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(
                        picture -> assertThat(picture.getAlternateDescription()).isNotBlank());
    }

    @Test
    void every_link_has_a_description_for_its_reader_and_on_its_page() throws IOException {
        assertThat(of("Link"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getAlternateDescription()).isNotBlank());
        assertThat(links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
    }

    @Test
    void the_comparison_says_which_way_its_headers_point() {
        List<String> scopes = of("TH").stream()
                .map(header -> (COSDictionary) header.getCOSObject().getDictionaryObject(COSName.A))
                .map(attributes -> attributes.getNameAsString("Scope"))
                .toList();

        assertThat(scopes).startsWith("Column", "Column").endsWith("Row").containsOnly("Column", "Row");
    }

    @Test
    void the_tags_follow_the_pages_order() {
        List<Integer> pages = elements().stream()
                .filter(element -> List.of("P", "H1", "H2", "H3", "LI", "TR").contains(element.getStructureType()))
                .map(element -> pdf.getPages().indexOf(element.getPage()))
                .toList();

        assertThat(pages).isSorted().endsWith(pdf.getNumberOfPages() - 1);
    }

    @Test
    void what_is_read_next_never_stands_above_or_to_the_left() {
        List<ReadingOrder.Piece> pieces = ReadingOrder.of(pdf, elements());

        List<String> leaps = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).leapsBackFrom(pieces.get(i - 1))) {
                leaps.add(pieces.get(i - 1) + " is followed by " + pieces.get(i));
            }
        }
        assertThat(pieces).hasSizeGreaterThan(200);
        assertThat(leaps).isEmpty();
    }

    @Test
    void the_file_says_its_language_title_and_kind() {
        var catalog = pdf.getDocumentCatalog();

        assertThat(catalog.getLanguage()).isEqualTo("en-US");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Interventional Radiology Integrated Residency, Massachusetts General Hospital");
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Massachusetts General Hospital");
    }

    @Test
    void contents_lead_to_the_page_they_name() throws IOException {
        List<PDAnnotationLink> contents = links().stream()
                .filter(link -> link.getAction() instanceof PDActionGoTo)
                .toList();

        assertThat(contents).hasSize(16);
        for (PDAnnotationLink link : contents) {
            int page = page((PDActionGoTo) link.getAction());
            String line = link.getContents().replace("Go to ", "") + " " + (page + 1);
            assertThat(text(1)).containsIgnoringWhitespaces(line);
        }
    }

    @Test
    void bookmarks_name_every_chapter() {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }

        assertThat(names)
                .startsWith("Contents", "Leadership", "The specialty")
                .endsWith("Resources", "About this brochure");
    }

    @Test
    void links_to_this_site_are_complete() throws IOException {
        List<String> addresses = links().stream()
                .map(PDAnnotationLink::getAction)
                .filter(PDActionURI.class::isInstance)
                .map(action -> ((PDActionURI) action).getURI())
                .toList();

        assertThat(addresses)
                .contains(Specimen.SITE + "/tour", Specimen.SITE + "/resources", Specimen.SITE)
                .allMatch(address -> address.startsWith("https://"));
    }

    private static int page(PDActionGoTo action) throws IOException {
        return ((PDPageDestination) action.getDestination()).retrievePageNumber();
    }

    private String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf);
    }

    private List<PDAnnotationLink> links() throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }

    private List<PDStructureElement> of(String type) {
        return elements().stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private List<PDStructureElement> elements() {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
