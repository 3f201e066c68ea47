package org.walkrounds.broadcast;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where recordings lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BroadcastSettings.class)
class BroadcastConfiguration {

    @Bean
    SegmentStore segmentStore(BroadcastSettings settings) {
        BroadcastSettings.S3 s3 = settings.recordings().s3();
        return s3.bucket().isEmpty()
                ? new FileSegmentStore(settings.dataDir().resolve("recordings"))
                : S3SegmentStore.of(s3);
    }
}
