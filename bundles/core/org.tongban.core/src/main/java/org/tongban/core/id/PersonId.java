package org.tongban.core.id;

/** A person's number within the workspace. It says nothing about the person. */
public record PersonId(long number) implements Comparable<PersonId> {

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
