package org.walkrounds.brochure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the brochure has to know of its surroundings.
 *
 * @param baseUrl where visitors find the site; the brochure's links lead there
 */
@ConfigurationProperties("walkrounds")
record BrochureSettings(
        @DefaultValue("http://localhost:8080") String baseUrl) {}
