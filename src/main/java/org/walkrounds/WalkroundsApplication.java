package org.walkrounds;

import java.security.CodeSource;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The open house as one application. Redis is for several nodes: who names one gets it, see the room. */
@SpringBootApplication(exclude = {DataRedisAutoConfiguration.class, DataRedisRepositoriesAutoConfiguration.class})
@ConfigurationPropertiesScan
@EnableScheduling
public class WalkroundsApplication {

    private static final String VIRTUAL_THREADS = "spring.threads.virtual.enabled";

    public static void main(String[] arguments) {
        if (isPacked() && System.getProperty(VIRTUAL_THREADS) == null) {
            // Out of the packed jar, two virtual threads that load a class at the same time can hold each other up for
            // good, and the whole server with them (Spring Boot issue 51463).
            System.setProperty(VIRTUAL_THREADS, "false");
        }
        SpringApplication.run(WalkroundsApplication.class, arguments);
    }

    /** Whether it runs out of one jar that holds all others. */
    private static boolean isPacked() {
        CodeSource source = WalkroundsApplication.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().contains("nested:");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
