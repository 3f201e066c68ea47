package org.walkrounds.program;

/** A person whom the program description names, with the role it gives. */
public record Person(String id, String name, String role) {

    public Person {
        Checks.id(id);
        name = Checks.text(name, "name");
        role = Checks.text(role, "role");
    }
}
