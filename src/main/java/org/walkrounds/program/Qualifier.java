package org.walkrounds.program;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly the program states a figure. */
public enum Qualifier {
    @JsonProperty("exactly")
    EXACTLY(""),
    @JsonProperty("more-than")
    MORE_THAN("more than "),
    @JsonProperty("approximately")
    APPROXIMATELY("approximately ");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    /** The words before the figure, with their trailing space; empty for an exact figure. */
    public String words() {
        return words;
    }
}
