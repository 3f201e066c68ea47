package org.walkrounds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class WalkroundsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(WalkroundsApplication.class, arguments);
    }
}
