// What a test runner's JSON report says: `{ passed, failed }`. A run that could not report counts as failed.
import { existsSync, readFileSync } from "node:fs";

function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** A runner that ended badly without a failed test (a crash, an unhandled error) has failed all the same. */
function orCrash(counts, exitCode) {
	return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function vitestTally(file, exitCode) {
	const report = read(file);
	if (!report) return { passed: 0, failed: 1 };
	const brokenFiles = report.testResults.filter(
		(result) =>
			result.status === "failed" &&
			result.assertionResults.every((test) => test.status !== "failed"),
	);
	const failed = report.numFailedTests + brokenFiles.length;
	return orCrash({ passed: report.numPassedTests, failed }, exitCode);
}

export function playwrightTally(file, exitCode) {
	const report = read(file);
	if (!report) return { passed: 0, failed: 1 };
	const { expected, unexpected, flaky } = report.stats;
	return orCrash({ passed: expected, failed: unexpected + flaky }, exitCode);
}
