package org.tongban.policy.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A random draw (随机抽查) that anybody can repeat: the same names, number and seed give the same draw, on any machine and any
 * Java. The names are sorted by their code points, whatever order they come in. Then, for the place i = 0, 1, …, number − 1, the
 * name at i changes places with the one at i + r, r being the next random number below size − i. The generator is SplitMix64: state
 * += 0x9E3779B97F4A7C15; z = state; z = (z ^ z>>>30) × 0xBF58476D1CE4E5B9; z = (z ^ z>>>27) × 0x94D049BB133111EB; output z ^ z>>>31, the
 * state beginning at the seed. A number below n is the output, unsigned, modulo n; outputs from the largest multiple of n that 2^64
 * holds upwards are thrown away, so that no name is favoured.
 */
public final class RandomDraw {

    private long state;

    private RandomDraw(long seed) {
        state = seed;
    }

    /**
     * @param names  from whom is drawn; each once
     * @param number how many, from 1 to the number of names
     * @return in the order drawn
     * @throws IllegalArgumentException if there are fewer names, or one of them stands twice
     */
    public static List<String> draw(Collection<String> names, int number, long seed) {
        List<String> places = new ArrayList<>(names.stream().distinct().sorted(Comparator.comparing((String name) -> name.codePoints().toArray(), Arrays::compare)).toList());
        if (places.size() < names.size()) {
            throw new IllegalArgumentException("抽查名单中有重复的名称；请去掉重复后再抽取");
        }
        if (number < 1 || number > places.size()) {
            throw new IllegalArgumentException("从 " + places.size() + " 个中不能抽取 " + number + " 个；请填写 1 至 " + places.size());
        }
        RandomDraw random = new RandomDraw(seed);
        for (int i = 0; i < number; i++) {
            Collections.swap(places, i, i + random.below(places.size() - i));
        }
        return List.copyOf(places.subList(0, number));
    }

    private int below(int n) {
        long fit = Long.remainderUnsigned(-n, n);
        long output = next();
        while (fit != 0 && Long.compareUnsigned(output, -fit) >= 0) {
            output = next();
        }
        return (int) Long.remainderUnsigned(output, n);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
