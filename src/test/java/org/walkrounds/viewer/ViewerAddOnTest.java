package org.walkrounds.viewer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.JsModule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The package is published as an add-on of its own, for applications that have Flow and nothing else of ours. */
class ViewerAddOnTest {

    private static final JavaClasses VIEWER =
            new ClassFileImporter().importPath(Path.of("target", "classes", "org", "walkrounds", "viewer"));

    @Test
    void it_needs_nothing_but_what_flow_brings_along() {
        ArchRule rule = classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.walkrounds.viewer",
                        "java..",
                        "com.vaadin.flow..",
                        "org.jsoup..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..");

        assertThat(rule.evaluate(VIEWER).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void its_module_lies_where_the_add_on_takes_it_from() {
        String module = PanoramaViewer.class.getAnnotation(JsModule.class).value();

        assertThat(module).startsWith("./viewer/");
        assertThat(Path.of("frontend").resolve(module)).isRegularFile();
    }
}
