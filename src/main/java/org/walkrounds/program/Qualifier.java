package org.walkrounds.program;

/** How exactly the program states a figure. */
public enum Qualifier {
    EXACTLY(""),
    MORE_THAN("more than "),
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
