package org.walkrounds.brochure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.walkrounds.mail.Enclosed;
import org.walkrounds.mail.Encloser;

/** Makes the brochures that mails enclose; a reference is the query of the brochure's address. */
@Component
class BrochureEnclosure implements Encloser {

    static final String PREFIX = "brochure?";

    private final Brochures brochures;

    BrochureEnclosure(Brochures brochures) {
        this.brochures = brochures;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Optional<Enclosed> enclose(String reference) {
        try {
            Brochure brochure = brochures.render(request(reference.substring(PREFIX.length())));
            return Optional.of(new Enclosed(brochure.fileName(), "application/pdf", brochure.bytes()));
        } catch (UnusableRequestException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static BrochureRequest request(String query) {
        Map<String, String> words = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            words.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        String sections = words.get("sections");
        return BrochureRequest.of(
                sections == null ? null : List.of(sections.split(",", -1)),
                words.getOrDefault("for", ""),
                words.getOrDefault("paper", Paper.LETTER.id()),
                words.getOrDefault("zone", ""));
    }
}
