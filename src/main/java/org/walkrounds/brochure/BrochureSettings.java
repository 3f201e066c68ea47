package org.walkrounds.brochure;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the brochure has to know of its surroundings.
 *
 * @param publicUrl where visitors find the site; the brochure's links lead there
 */
@ConfigurationProperties("walkrounds")
record BrochureSettings(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    BrochureSettings {
        if (!"http".equals(publicUrl.getScheme()) && !"https".equals(publicUrl.getScheme())) {
            throw new IllegalArgumentException("walkrounds.public-url must start with https:// or http://");
        }
    }
}
