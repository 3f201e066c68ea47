package org.walkrounds.broadcast;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where recordings lie.
 *
 * @param dataDir the application's data folder; recordings lie in its subfolder {@code recordings} if no bucket is named
 */
@ConfigurationProperties("walkrounds")
record BroadcastSettings(
        @DefaultValue("data") Path dataDir, @DefaultValue Place recordings) {

    /** A place beside the data folder. */
    record Place(@DefaultValue S3 s3) {}

    /**
     * A bucket of an S3-compatible store.
     *
     * @param bucket its name; empty for recordings as files
     * @param endpoint address of the store; empty for Amazon's own
     * @param accessKey empty for what the environment, a profile or the machine's role gives (AWS SDK's default chain)
     */
    record S3(
            @DefaultValue("") String bucket,
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        @Override
        public String toString() {
            return "S3[" + bucket + " at " + endpoint + "]";
        }
    }
}
