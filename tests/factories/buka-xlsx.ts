import { Workbook } from "@cj-tech-master/excelts";

type Isi = string | number | Date | boolean | null;

/** A spreadsheet as somebody opens it: the cells of each sheet, the heading included, and how they are shown. */
export async function bukaXlsx(answer: Response) {
	const workbook = new Workbook();
	await workbook.xlsx.load(new Uint8Array(await answer.arrayBuffer()));
	return workbook.worksheets.map((sheet) => {
		const rows: Isi[][] = [];
		const formats: string[][] = [];
		sheet.eachRow((row) => {
			const cells = Array.from({ length: sheet.columnCount }, (_, i) => row.getCell(i + 1));
			rows.push(cells.map(({ value }) => value as Isi));
			formats.push(cells.map(({ numFmt }) => String(numFmt ?? "")));
		});
		return { nama: sheet.name, rows, formats, sheet };
	});
}
