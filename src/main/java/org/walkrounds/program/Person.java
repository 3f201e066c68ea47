package org.walkrounds.program;

import org.walkrounds.documents.Checks;

/** A person whom the program description names, with the role it gives. */
public record Person(String id, String name, String role) {

    public Person {
        Checks checks = new Checks();
        id = checks.id("id", id);
        name = checks.text("name", name);
        role = checks.text("role", role);
        checks.done();
    }
}
