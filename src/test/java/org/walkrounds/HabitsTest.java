package org.walkrounds;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.walkrounds.JavaSources.Method;

/** Habits that a reader of the sources relies on. The patterns are written so that they do not find themselves. */
class HabitsTest {

    private static final Pattern ASSERTION = Pattern.compile("assert[A-Z]\\w*|andExpect|verify");
    private static final Pattern SKIPPING = Pattern.compile("Disabled\\w*|Enabled(If|On|For)\\w*|Ignore");
    private static final Pattern TEST_FILE = Pattern.compile("\\w+(Test|Journey)\\.java");
    private static final Pattern BINARY =
            Pattern.compile(".*\\.(jpg|webp|png|mp3|m4a|mp4|m4s|ico|woff2|ttf|bundle|jar|pdf)");

    private final List<Method> methods = JavaSources.methods(Path.of("src"));
    private final Map<String, List<Method>> tests =
            JavaSources.methods(Path.of("src/test")).stream().collect(groupingBy(Method::file));

    @Test
    void every_test_asserts_something_itself_or_in_a_method_that_it_names() {
        Set<String> mute = new TreeSet<>();
        tests.forEach((file, inFile) -> inFile.stream()
                .filter(Method::isTest)
                .filter(test -> !asserts(test, new HashSet<>()))
                .forEach(test -> mute.add(file + ": " + test.name())));

        assertThat(mute).isEmpty();
    }

    @Test
    void no_test_is_skipped() {
        assertThat(methods)
                .noneMatch(method -> method.annotations().stream()
                        .anyMatch(name -> SKIPPING.matcher(name).matches()))
                .noneMatch(method -> method.calls().stream()
                        .anyMatch(call -> call.matches("(Assumptions)?\\.?assum(e|ing)[A-Z]\\w*")));
        assertThat(occurrences("@(Disabled|Ignore)[A-Z(\\s]", "src/test/.*")).isEmpty();
        assertThat(occurrences("\\b(it|test|describe)\\.(skip|todo|only)\\b", "frontend/.*"))
                .isEmpty();
    }

    @Test
    void every_test_stands_in_a_file_that_the_build_runs() {
        assertThat(tests.values().stream().flatMap(List::stream).filter(Method::isTest))
                .isNotEmpty()
                .allMatch(test -> TEST_FILE.matcher(test.file()).matches());
    }

    @Test
    void nothing_sleeps() {
        assertThat(methods).noneMatch(method -> method.calls().stream().anyMatch(call -> call.endsWith(".sleep")));
    }

    @Test
    void every_package_says_what_it_is_for_and_holds_no_null() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/walkrounds"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .startsWith("/**")
                            .contains("@NullMarked\npackage "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(TO[D]O|FIX[M]E|XX[X])\\b",
                "registry\\.(npm[j]s|yarn[p]kg)|repo1?\\.maven\\.(apache\\.)?[o]rg|\"reso[l]ved\"",
                "(?<![\\w.<)}*'-])/(ho[m]e/\\w+/[\\w.]+/|ro[o]t/|wor[k]/|Use[r]s/)"
            })
    void no_file_holds_work_left_over_a_registry_or_a_path_of_a_machine(String pattern) {
        assertThat(occurrences(pattern, ".*")).isEmpty();
    }

    private boolean asserts(Method method, Set<Method> seen) {
        return method.calls().stream().anyMatch(call -> {
            String owner = call.contains(".") ? call.substring(0, call.indexOf('.')) : "";
            String name = call.substring(call.indexOf('.') + 1);
            return ASSERTION.matcher(name).matches()
                    || helpers(method.file(), owner, name)
                            .anyMatch(helper -> seen.add(helper) && asserts(helper, seen));
        });
    }

    /** Methods of the tests that a call can mean: one of the same file, or of the type that it names. */
    private Stream<Method> helpers(String file, String owner, String name) {
        boolean typed = owner.matches("[A-Z]\\w*");
        return Stream.of(owner.isEmpty() || typed ? file : "", typed ? owner + ".java" : "")
                .flatMap(each -> tests.getOrDefault(each, List.of()).stream())
                .filter(method -> method.name().equals(name));
    }

    /** Where a pattern stands in the files that git keeps. */
    private static Set<String> occurrences(String pattern, String files) {
        Set<String> found = new TreeSet<>();
        for (String file : tracked()) {
            if (file.matches(files) && !BINARY.matcher(file).matches()) {
                Matcher matcher = Pattern.compile(pattern).matcher(text(file));
                if (matcher.find()) {
                    found.add(file + ": " + matcher.group());
                }
            }
        }
        return found;
    }

    private static List<String> tracked() {
        try {
            // The folder may belong to somebody else than the one who runs the tests, as in a container.
            Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> files = git.inputReader(StandardCharsets.UTF_8).lines().toList();
            assertThat(files).contains("pom.xml").noneMatch(file -> file.contains("node_modules/"));
            return files;
        } catch (IOException e) {
            throw new AssertionError("The files to look at are those that git names", e);
        }
    }

    private static String text(String file) {
        try {
            return Files.isRegularFile(Path.of(file)) ? Files.readString(Path.of(file)) : "";
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
