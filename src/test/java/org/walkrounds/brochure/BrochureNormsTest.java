package org.walkrounds.brochure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF finds nothing against PDF/UA-1 and nothing against PDF/A-2a in the same file. */
class BrochureNormsTest {

    /** Paper by name. */
    private static final int WAYS = 4;

    private final Brochures brochures = Specimen.brochures();

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void every_section_alone_each_pair_and_all_of_them_keep_both_norms() {
        List<BrochureRequest> requests = requests();

        assertThat(requests).hasSizeGreaterThan(150);
        assertThat(requests.parallelStream().flatMap(this::violations)).isEmpty();
    }

    /** On both papers, with a name and without; of the pairs each in one of the four ways, in turn. */
    private List<BrochureRequest> requests() {
        List<String> sections =
                brochures.chapters().stream().map(ChapterChoice::id).toList();
        List<BrochureRequest> requests = new ArrayList<>();
        for (int way = 0; way < WAYS; way++) {
            requests.add(request(List.of(), way));
            for (String section : sections) {
                requests.add(request(List.of(section), way));
            }
        }
        for (int one = 0; one < sections.size(); one++) {
            for (int other = 0; other < one; other++) {
                requests.add(request(List.of(sections.get(one), sections.get(other)), requests.size() % WAYS));
            }
        }
        return requests;
    }

    private static BrochureRequest request(List<String> sections, int way) {
        return new BrochureRequest(
                sections, way < 2 ? "" : "Zoë Li", way % 2 == 0 ? Paper.LETTER : Paper.A4, BrochureRequest.BOSTON);
    }

    private Stream<String> violations(BrochureRequest request) {
        try {
            return violations(brochures.render(request)).stream().map(violation -> request + ": " + violation);
        } catch (Exception problem) {
            throw new AssertionError(request.toString(), problem);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void any_name_keeps_both_norms(String name) throws Exception {
        Brochure brochure = brochures.render(Specimen.named(name));

        assertThat(violations(brochure)).isEmpty();
    }

    static Stream<String> names() {
        return Stream.of(
                "Zoë Nguyễn-Łukasiewicz",
                "Ана Петровић & Γιάννης <Παπάς>",
                "Maya \uD83E\uDE7B\uFE0F the \uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F radiologist",
                "\u202EDr. Reversed\u202C",
                "\u05E0\u05D5\u05E2\u05D4 \u05DB\u05D4\u05DF",
                "\u0645\u062D\u0645\u062F Ali",
                "A very long name ".repeat(5).strip().substring(0, 80),
                "W".repeat(80));
    }

    @Test
    void the_judge_finds_fault_with_a_file_that_keeps_no_norm() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }

        Brochure plain = new Brochure(bytes.toByteArray(), "plain.pdf", 1, List.of());

        assertThat(violations(plain, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(violations(plain, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static List<String> violations(Brochure brochure) throws Exception {
        return Stream.concat(
                        violations(brochure, PDFAFlavour.PDFUA_1).stream(),
                        violations(brochure, PDFAFlavour.PDFA_2_A).stream())
                .toList();
    }

    private static List<String> violations(Brochure brochure, PDFAFlavour flavour) throws Exception {
        try (InputStream pdf = brochure.open();
                PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage()
                            + " " + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
