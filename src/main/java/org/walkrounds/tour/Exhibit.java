package org.walkrounds.tour;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import org.walkrounds.documents.Checks;
import org.walkrounds.documents.VideoSites;
import org.walkrounds.picture.PictureLibrary;

/** What a hotspot shows beside its words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Exhibit.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Exhibit.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Exhibit.Link.class, name = "link")
})
public sealed interface Exhibit {

    /** The name by which a template tells the kinds apart. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /**
     * A picture.
     *
     * @param picture id of an uploaded picture
     * @param description what it shows, for those who do not see it
     */
    record Image(String picture, String description) implements Exhibit {
        public Image {
            Checks checks = new Checks();
            picture = checks.id("picture", picture);
            description = checks.text("description", description);
            checks.done();
        }

        /** Path of the picture. */
        public String path() {
            return PictureLibrary.path(picture);
        }
    }

    /**
     * A film on another site, which hears of a visitor only once they ask for it.
     *
     * @param title what it shows
     * @param url address of its player, on one of {@link VideoSites}
     */
    record Video(String title, String url) implements Exhibit {
        public Video {
            Checks checks = new Checks();
            title = checks.text("title", title);
            url = checks.text("url", url);
            checks.require(
                    VideoSites.have(url),
                    "url",
                    "must be the https address of a player of " + String.join(", ", VideoSites.HOSTS));
            checks.done();
        }

        /** The site that it comes from. */
        public String site() {
            return URI.create(url).getHost();
        }
    }

    /** A way to a page of this site (starting with {@code /}) or to an {@code https} address. */
    record Link(String label, String url) implements Exhibit {
        public Link {
            Checks checks = new Checks();
            label = checks.text("label", label);
            url = checks.address("url", url);
            checks.done();
        }
    }
}
