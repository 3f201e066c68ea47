package org.walkrounds.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hashed names that the production build of {@code frontend} gave its files. */
@Component
class FrontendBundle {

    private static final String BUILT = "META-INF/VAADIN/webapp/";

    /** The module that every page loads; what it loads later depends on the page. */
    private static final String ENTRY = "index.html";

    private final List<String> scripts;
    private final List<String> styles;
    private final JsonNode manifest;

    FrontendBundle(JsonMapper json) {
        Document index = Jsoup.parse(text("index.html", "<!doctype html>"));
        scripts = index.select("script[type=module][src]").eachAttr("src").stream()
                .map(FrontendBundle::absolute)
                .toList();
        styles = index.select("link[rel=stylesheet]").eachAttr("href").stream()
                .map(FrontendBundle::absolute)
                .toList();
        manifest = json.readTree(text("manifest.json", "{}"));
    }

    public List<String> scripts() {
        return scripts;
    }

    public List<String> styles() {
        return styles;
    }

    /** The font files that the first view of any page uses. */
    public List<String> fonts() {
        List<String> fonts = new ArrayList<>();
        for (JsonNode entry : manifest) {
            String file = entry.path("file").asString("");
            if (file.endsWith(".woff2") && file.contains("-normal-")) {
                fonts.add("/" + file);
            }
        }
        return fonts;
    }

    /** A module's chunk and those that it imports, so that a page can ask for all of them at once. */
    List<String> chunks(String module) {
        Set<String> keys = new LinkedHashSet<>();
        collect(module, keys);
        return keys.stream()
                .map(key -> "/" + manifest.path(key).path("file").asString())
                .filter(file -> !scripts.contains(file))
                .toList();
    }

    /** The files of some modules and of all that these ever load, styles and typefaces included, by their paths. */
    Map<String, Resource> files(List<String> modules) {
        Set<String> keys = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(modules);
        while (!next.isEmpty()) {
            String key = next.pop();
            JsonNode entry = manifest.path(key);
            if (entry.isMissingNode() || !keys.add(key)) {
                continue;
            }
            entry.path("imports").forEach(imported -> next.add(imported.asString()));
            if (!key.equals(ENTRY)) {
                entry.path("dynamicImports").forEach(later -> next.add(later.asString()));
            }
        }
        Map<String, Resource> files = new TreeMap<>();
        for (String key : keys) {
            files(manifest.path(key)).forEach(file -> files.put(file, new ClassPathResource(BUILT + file)));
        }
        return files;
    }

    private static List<String> files(JsonNode entry) {
        List<String> files = new ArrayList<>(List.of(entry.path("file").asString()));
        entry.path("css").forEach(css -> files.add(css.asString()));
        entry.path("assets").forEach(asset -> files.add(asset.asString()));
        return files;
    }

    private void collect(String key, Set<String> keys) {
        JsonNode entry = manifest.path(key);
        if (entry.isMissingNode() || !keys.add(key)) {
            return;
        }
        for (JsonNode imported : entry.path("imports")) {
            collect(imported.asString(), keys);
        }
    }

    private static String absolute(String address) {
        return "/" + address.replaceFirst("^\\.?/", "");
    }

    private static String text(String name, String otherwise) {
        ClassPathResource resource = new ClassPathResource(BUILT + name);
        if (!resource.exists()) {
            return otherwise;
        }
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
