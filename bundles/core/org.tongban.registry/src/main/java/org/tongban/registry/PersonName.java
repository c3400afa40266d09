package org.tongban.registry;

import java.text.Normalizer;

/** How a person's name is written in the registry, however a file spaces it out. */
public final class PersonName {

    private PersonName() {
    }

    /**
     * Without the spaces by which lists align names of two characters (沈　慧 is 沈慧); a space between Latin letters
     * stays. The dots that stand in names of minorities become one sort, ·.
     */
    public static String plain(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                boolean betweenLatin = !plain.isEmpty() && isLatin(plain.charAt(plain.length() - 1)) && i + 1 < text.length() && isLatin(text.charAt(i + 1));
                if (betweenLatin) {
                    plain.append(' ');
                }
            } else {
                plain.append("•・･‧∙●".indexOf(c) >= 0 ? '·' : c);
            }
        }
        return plain.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
