package org.walkrounds.program;

import java.util.List;

/** A feature that shows facts by their ids and would show nothing where a fact is gone. */
public interface FactUsers {

    /** Places where visitors see the fact; empty where there are none. */
    List<FactPlace> placesOf(String fact);
}
