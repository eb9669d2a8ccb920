/** What the person who looks at a family may do with it. */
export type KpmRights = {
	/** Everything: the data administrator. */
	writes: boolean;
	/** Contact and members: also the family's own pendamping. */
	updates: boolean;
	/** The group, the visits and the cases behind the names: whoever works in its kabupaten. */
	opens: boolean;
	unmasks: boolean;
	visits: boolean;
	proposes: boolean;
};
