package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Hands the clicks on headings to the model. */
final class Sorting<R> implements ISortModel {
    private final TableModel<R> model;

    Sorting(TableModel<R> model) {
        this.model = model;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return model.order().stream().map(key -> model.columns().indexOf(model.column(key.column()))).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int key = getSortOrder(column);
        return key < 0 ? SortDirectionEnum.NONE : model.order().get(key).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return Comparator.naturalOrder();
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        String id = model.columns().get(column).id;
        List<SortKey> keys = new ArrayList<>();
        boolean placed = false;
        for (SortKey key : accumulate ? model.order() : List.<SortKey>of()) {
            if (!key.column().equals(id)) {
                keys.add(key);
            } else if (direction != SortDirectionEnum.NONE) {
                keys.add(new SortKey(id, direction == SortDirectionEnum.DESC));
                placed = true;
            }
        }
        if (!placed && direction != SortDirectionEnum.NONE) {
            keys.add(new SortKey(id, direction == SortDirectionEnum.DESC));
        }
        model.sort(keys);
    }

    @Override
    public void clear() {
        model.sort(List.of());
    }
}
