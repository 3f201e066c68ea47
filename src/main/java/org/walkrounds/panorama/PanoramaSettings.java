package org.walkrounds.panorama;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where and how panoramas are kept.
 *
 * @param dataDir the application's data folder; panoramas lie in its subfolder {@code media}
 * @param panorama limits and effort
 */
@ConfigurationProperties("walkrounds")
record PanoramaSettings(
        @DefaultValue("data") Path dataDir, @DefaultValue Tiling panorama) {

    /**
     * Limits and effort.
     *
     * @param largestUpload how large an uploaded file may be
     * @param threads how many processors the tiling may use; 0 for all
     */
    record Tiling(
            @DefaultValue("100MB") DataSize largestUpload,
            @DefaultValue("0") int threads) {}

    long largestUploadBytes() {
        return panorama.largestUpload().toBytes();
    }

    int tilingThreads() {
        return panorama.threads() > 0
                ? panorama.threads()
                : Runtime.getRuntime().availableProcessors();
    }
}
