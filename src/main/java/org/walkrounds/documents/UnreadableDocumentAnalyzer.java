package org.walkrounds.documents;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start over an unreadable document with what to do instead of a stack trace. */
final class UnreadableDocumentAnalyzer extends AbstractFailureAnalyzer<UnreadableDocumentException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableDocumentException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start the version of Walkrounds that saved it, or a newer one. Nothing was changed.",
                cause);
    }
}
