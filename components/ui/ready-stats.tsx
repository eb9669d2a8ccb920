"use client";
import { BELUM_ADA_DATA } from "@/lib/format";
import { type Packed, unpack } from "./packed";
import { type FormulaWords, ReadyHeading } from "./ready-formula";
import { Stat } from "./stat";
import { StatStrip } from "./stat-strip";
import { type Status, StatusTag } from "./status-tag";

/** An indicator in ready words; a value of null is one of which nothing is known. */
export type ReadyStat = {
	label: string | FormulaWords;
	value: string | null;
	/** What the value is made of, line by line. */
	sub: readonly string[];
	status?: { status: Status; kata: string };
	href?: string;
};

export type ReadyStats = { label: string; stats: readonly ReadyStat[] };

function Lines({ lines }: { lines: readonly string[] }) {
	const [first, ...more] = lines;
	return (
		<>
			{first}
			{more.map((line) => (
				<span key={line} className="block">
					{line}
				</span>
			))}
		</>
	);
}

function One({ label, value, sub, status, href }: ReadyStat) {
	const unknown = <span className="text-sm font-normal text-muted">{BELUM_ADA_DATA}</span>;
	return (
		<Stat
			label={<ReadyHeading words={label} />}
			value={value ?? unknown}
			sub={sub.length > 0 ? <Lines lines={sub} /> : undefined}
			status={status && <StatusTag status={status.status}>{status.kata}</StatusTag>}
			href={href}
		/>
	);
}

/** Indicators side by side, out of ready words. */
export function ReadyStatStrip({ packed }: { packed: Packed<ReadyStats> }) {
	const { label, stats } = unpack(packed);
	return (
		<StatStrip label={label}>
			{stats.map((stat) => {
				const { label: name } = stat;
				return <One key={typeof name === "string" ? name : name.title} {...stat} />;
			})}
		</StatStrip>
	);
}
