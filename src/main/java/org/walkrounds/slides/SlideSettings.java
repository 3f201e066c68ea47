package org.walkrounds.slides;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where slides are kept and how much they may ask for.
 *
 * @param dataDir the application's data folder; slides lie in its subfolder {@code slides}
 * @param slides limits
 */
@ConfigurationProperties("walkrounds")
record SlideSettings(
        @DefaultValue("data") Path dataDir, @DefaultValue Limits slides) {

    /**
     * Limits.
     *
     * @param largestUpload how large an uploaded file may be
     * @param mostPages how many pages it may have
     * @param memory how much memory the process that draws may use for its objects
     * @param pageTime how long a page may take
     * @param deckTime how long all of a file may take
     */
    record Limits(
            @DefaultValue("50MB") DataSize largestUpload,
            @DefaultValue("300") int mostPages,
            @DefaultValue("384MB") DataSize memory,
            @DefaultValue("30s") Duration pageTime,
            @DefaultValue("10m") Duration deckTime) {}
}
