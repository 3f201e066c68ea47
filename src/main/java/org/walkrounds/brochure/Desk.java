package org.walkrounds.brochure;

/** Where what brochures are made from lies ready. */
@FunctionalInterface
interface Desk {

    /** All of it at this moment. */
    Sources sources();
}
