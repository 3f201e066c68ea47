package org.walkrounds.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class UnreadableDocumentAnalyzerTest {

    @Test
    void start_that_fails_over_a_document_says_which_one_and_what_to_do() {
        Revision revision = new Revision(
                "program",
                4,
                Revision.State.PUBLISHED,
                "rae",
                Instant.parse("2026-12-10T19:00:00Z"),
                "",
                Optional.empty());
        Throwable failure = new BeanCreationException(
                "programs",
                "",
                new UnreadableDocumentException(
                        revision, new InvalidDocumentException("facts[2].value", "is missing")));

        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, problem) -> {});
        FailureAnalysis analysis = analyzers.stream()
                .filter(UnreadableDocumentAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow()
                .analyze(failure);

        assertThat(analysis.getDescription())
                .contains("program document (revision 4, saved by rae", "facts[2].value: is missing");
        assertThat(analysis.getAction()).contains("Start the version of Walkrounds that saved it");
    }
}
