package io.github.candor.author.alert;

import java.util.List;

/**
 * One message of a monitoring service.
 *
 * @param group what the service puts together, the same in each message of it
 * @param alerts at least one
 */
record AlertMessage(String group, List<Alert> alerts) {
    AlertMessage {
        alerts = List.copyOf(alerts);
    }
}
