import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";

type Kontak = {
	nama: string;
	noHp: string;
	alamat: string;
	rt: string;
	rw: string;
	dusun: string;
	usaha: string;
};

/** Who heads a family and how it is reached. */
export function KontakFields({ kpm }: { kpm?: Kontak }) {
	return (
		<>
			<TextField
				name="namaPengurus"
				label="Nama pengurus"
				hint="Seperti di KTP."
				required
				autoCapitalize="words"
				defaultValue={kpm?.nama}
			/>
			<TextField name="noHp" label="No. HP" type="tel" inputMode="tel" defaultValue={kpm?.noHp} />
			<TextareaField name="alamat" label="Alamat" rows={2} defaultValue={kpm?.alamat} />
			<div className="grid grid-cols-2 gap-3">
				<TextField name="rt" label="RT" inputMode="numeric" defaultValue={kpm?.rt} />
				<TextField name="rw" label="RW" inputMode="numeric" defaultValue={kpm?.rw} />
			</div>
			<TextField name="dusun" label="Dusun/lingkungan" defaultValue={kpm?.dusun} />
			<TextField name="usaha" label="Usaha" defaultValue={kpm?.usaha} />
		</>
	);
}
