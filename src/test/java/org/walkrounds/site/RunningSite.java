package org.walkrounds.site;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.util.FileSystemUtils;

/** The whole application as it opens for the first time, in a folder of its own, for real requests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"walkrounds.base-url=" + RunningSite.ADDRESS, "vaadin.productionMode=true"})
@ContextConfiguration(initializers = RunningSite.Folder.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface RunningSite {

    String ADDRESS = "https://openhouse.example";

    /** Keeps everything in a temporary folder, which goes when the application has ended. */
    class Folder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path folder = temporary();
            TestPropertyValues.of("walkrounds.data-dir=" + folder).applyTo(context);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("walkrounds-site");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
