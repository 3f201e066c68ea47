package org.walkrounds.site;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the site stands.
 *
 * @param baseUrl address of the site as visitors reach it, without a trailing slash; used in canonical addresses, link
 *     previews, the sitemap and printed links
 */
@Validated
@ConfigurationProperties("walkrounds")
record SiteProperties(
        @DefaultValue("http://localhost:8080") @Pattern(regexp = "https?://[^/\\s]+(/[^/\\s]+)*")
        String baseUrl) {}
