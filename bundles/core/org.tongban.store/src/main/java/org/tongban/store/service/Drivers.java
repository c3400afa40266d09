package org.tongban.store.service;

import java.util.Collection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.tongban.store.StoreException;

/** Where the JDBC drivers come from. */
interface Drivers {

    /** @throws StoreException if the driver is not installed */
    DataSourceFactory get(String driverClass);

    /** Those that bundles offer. Asked only when a database is opened, so no driver is loaded before. */
    static Drivers of(BundleContext context) {
        return driverClass -> {
            try {
                Collection<ServiceReference<DataSourceFactory>> found = context.getServiceReferences(DataSourceFactory.class,
                        "(" + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=" + driverClass + ")");
                return found.stream().map(context::getService).filter(service -> service != null).findFirst()
                        .orElseThrow(() -> new StoreException("程序缺少数据库驱动 " + driverClass + "。请重新安装通办。"));
            } catch (InvalidSyntaxException impossible) {
                throw new IllegalArgumentException(driverClass, impossible);
            }
        };
    }
}
