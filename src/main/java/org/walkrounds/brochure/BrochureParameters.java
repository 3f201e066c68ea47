package org.walkrounds.brochure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A brochure as addresses ask for it; what is missing has its default. */
record BrochureParameters(
        @Nullable List<String> sections,
        @BindParam("for") @Nullable String recipient,
        @Nullable String paper,
        @Nullable String zone) {

    /** @throws UnusableRequestException if one of them is of no use */
    BrochureRequest request() {
        return BrochureRequest.of(
                sections,
                recipient == null ? "" : recipient,
                paper == null ? Paper.LETTER.id() : paper,
                zone == null ? "" : zone);
    }
}
