import {
	Award,
	Bell,
	Building2,
	CalendarDays,
	ChartNoAxesColumn,
	CircleHelp,
	ClipboardCheck,
	Database,
	Ellipsis,
	FileText,
	GraduationCap,
	History,
	House,
	Inbox,
	ListChecks,
	LogOut,
	type LucideIcon,
	Map as MapIcon,
	MapPin,
	Megaphone,
	MessagesSquare,
	Presentation,
	Search,
	Settings,
	ShieldCheck,
	Target,
	Trophy,
	UserCog,
	UserRound,
	UsersRound,
} from "lucide-react";

/** Icons by what they stand for here. */
const ICONS = {
	"hari-ini": House,
	kpm: UsersRound,
	p2k2: CalendarDays,
	laporan: FileText,
	verifikasi: ClipboardCheck,
	dasbor: ChartNoAxesColumn,
	graduasi: GraduationCap,
	peringkat: Trophy,
	sasaran: Target,
	rapat: Presentation,
	pengaduan: MessagesSquare,
	kunjungan: MapPin,
	wilayah: MapIcon,
	"tindak-lanjut": ListChecks,
	"kotak-masuk": Inbox,
	pemberitahuan: Bell,
	kelompok: UsersRound,
	sdm: UserCog,
	akun: UserRound,
	dinas: Building2,
	penghargaan: Award,
	pengumuman: Megaphone,
	riwayat: History,
	data: Database,
	keamanan: ShieldCheck,
	pengaturan: Settings,
	cari: Search,
	bantuan: CircleHelp,
	lainnya: Ellipsis,
	keluar: LogOut,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof ICONS;

/** An icon beside a word; alone it would say nothing, so it is hidden from screen readers. */
export function Icon({ name, className = "size-5" }: { name: IconName; className?: string }) {
	const Drawing = ICONS[name];
	return <Drawing aria-hidden className={className} />;
}
