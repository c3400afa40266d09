package org.tongban.policy.assessment;

/**
 * A grade (等次) in the place's own word, such as 好 or 称职.
 *
 * @param word as the document writes it
 */
public record Grade(String word) {

    public Grade {
        if (word.isBlank() || word.length() > 20) {
            throw new IllegalArgumentException("not a grade: " + word);
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
