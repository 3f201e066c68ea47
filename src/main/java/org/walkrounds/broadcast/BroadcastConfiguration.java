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
        return new FileSegmentStore(settings.dataDir().resolve("recordings"));
    }
}
