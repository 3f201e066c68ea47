package org.walkrounds.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where the site's addresses lead from a file in a folder: to another file of the folder if it holds what they name, else
 * to the site itself.
 *
 * @param site address of the site, without a trailing slash
 * @param toRoot leads from the file to the folder, empty or {@code ../}
 */
record FolderAddresses(String site, String toRoot) {

    static final String TEXT = "tour-text.html";

    private static final Pattern STILL = Pattern.compile("/media/([0-9a-f]{32})/still\\.jpg\\?(.*)");
    private static final Pattern CAPTIONS = Pattern.compile("/api/tour/routes/([a-z0-9-]+\\.vtt)");
    private static final Pattern SCENE = Pattern.compile("/tour/([a-z0-9-]+)(\\?[^#]*)?");
    private static final Pattern FILE = Pattern.compile("/(VAADIN/build|media|look)/.+|/favicon\\.svg");

    /** A still's name says how it looks, as its address does. */
    static String still(String panorama, String query) {
        return "stills/" + panorama + "-" + query.replaceAll("[^a-zA-Z0-9.-]+", "_") + ".jpg";
    }

    static String captions(String file) {
        return "captions/" + file;
    }

    static String scene(String id) {
        return "tour/" + id + ".html";
    }

    /** An address as the file must write it; one that leads elsewhere, or nowhere else, stays as it is. */
    String relocated(String address) {
        if (!address.startsWith("/")) {
            return address;
        }
        Matcher still = STILL.matcher(address);
        Matcher captions = CAPTIONS.matcher(address);
        Matcher scene = SCENE.matcher(address);
        if (still.matches()) {
            return toRoot + still(still.group(1), still.group(2));
        } else if (captions.matches()) {
            return toRoot + captions(captions.group(1));
        } else if (scene.matches()) {
            return toRoot + scene(scene.group(1)) + (scene.group(2) == null ? "" : scene.group(2));
        } else if (address.equals("/tour")) {
            return toRoot + "index.html";
        } else if (address.matches("/tour-text(#.*)?")) {
            return toRoot + TEXT + address.substring("/tour-text".length());
        } else if (FILE.matcher(address).matches()) {
            return toRoot + address.substring(1);
        }
        return site + address;
    }

    /** A document of the site as the file's. */
    Document document(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        for (String attribute : new String[] {"href", "src"}) {
            for (Element element : document.select("[" + attribute + "]")) {
                element.attr(attribute, relocated(element.attr(attribute)));
            }
        }
        for (Element data : document.select("script[type=application/json]")) {
            String json = data.data();
            data.empty().appendChild(new DataNode(json.replace("\"/media/", "\"" + toRoot + "media/")));
        }
        return document;
    }
}
