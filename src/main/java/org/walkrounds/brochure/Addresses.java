package org.walkrounds.brochure;

/** Web addresses on paper: complete where they are followed, short where they are read. */
record Addresses(String site) {

    /** @param site the address of the site's first page */
    Addresses {
        site = site.replaceAll("/+$", "");
    }

    /** An address of the document, which may be a path of this site, as one that works from anywhere. */
    String complete(String address) {
        return address.startsWith("/") ? site + address : address;
    }

    /** Without what everybody knows: the scheme, {@code www.} and a last slash. */
    static String printed(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
