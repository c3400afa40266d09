package org.tongban.policy.declared;

/**
 * Something said to an official, in both languages. Names of figures and quoted words stay as the document has them.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Said(String zh, String en) {

    public static final Said NOTHING = new Said("", "");

    /** What is the same in both, such as a document's own words. */
    public static Said asIs(String words) {
        return new Said(words, words);
    }

    public boolean isEmpty() {
        return zh.isEmpty();
    }

    public String in(boolean english) {
        return english ? en : zh;
    }

    @Override
    public String toString() {
        return zh;
    }
}
